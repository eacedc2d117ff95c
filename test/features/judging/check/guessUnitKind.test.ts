import { guessUnitKind } from "../../../../src/features/judging/check/guessUnitKind";

it.each([
  ["太平镇", "township"],
  ["松木塘镇人民政府", "township"],
  ["官洲街道办事处", "township"],
  ["北京市西城区西长安街街道", "township"],
  ["韶关市武江区龙归镇", "township"],
  ["丰城市同田乡", "township"],
  ["茅坪回族镇", "township"],
  ["平潭县公安局", "countyDepartment"],
  ["淮安市洪泽区教育局", "countyDepartment"],
  ["某县市场监督管理局", "countyDepartment"],
  ["沭阳县发展和改革局", "countyDepartment"],
  ["沭阳县", "county"],
  ["淮安市洪泽区", "county"],
  ["孟村回族自治县人民政府", "county"],
  ["平潭综合实验区", "county"],
  ["淮南市人民政府办公室", "cityDepartment"],
  ["宿迁市市场监督管理局", "cityDepartment"],
  ["景德镇市教育局", "cityDepartment"],
  ["宿迁市", "city"],
  ["景德镇市", "city"],
  ["江苏省宿迁市人民政府", "city"],
  ["延边朝鲜族自治州", "city"],
  ["江苏省教育厅", "provinceDepartment"],
  ["上海市人民政府办公厅", "provinceDepartment"],
  ["广西壮族自治区财政厅", "provinceDepartment"],
  ["江苏省", "province"],
  ["上海市人民政府", "province"],
  ["国家发展和改革委员会", "ministry"],
  ["审计署", "ministry"],
  ["财政部", "ministry"],
  ["住房和城乡建设部", "ministry"],
  ["江苏省住房和城乡建设厅", "provinceDepartment"],
  ["淮安市住房和城乡建设局", "cityDepartment"],
  ["淮安市城市管理局", "cityDepartment"],
  ["沭阳县城市管理局", "countyDepartment"],
  ["沭阳县乡村振兴局", "countyDepartment"],
  ["石城乡人民政府", "township"],
  ["太平镇人民政府办公室", "township"],
  ["", null],
  ["某单位", null],
] as const)("%s: %s", (name, kind) => {
  expect(guessUnitKind(name)).toBe(kind);
});

it("spaces and widths do not matter", () => {
  expect(guessUnitKind(" 沭 阳 县 ")).toBe("county");
});
