import { screen } from "@testing-library/react";
import { rulePack } from "../../src/editions/rulePack";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import product from "../../package.json";
import { renderPane } from "./renderPane";

test("关于 names the version, says that nothing is sent, and leads to the licences in a window of its own", async () => {
  const { user } = renderPane(new MemorySheets());
  await user.click(screen.getByRole("button", { name: "更多" }));
  expect(screen.getByRole("heading", { name: "关于" })).toBeInTheDocument();
  expect(screen.getByText(/本加载项不发送任何数据/)).toBeInTheDocument();
  expect(screen.getByText(`版本 ${product.version} · 规则 ${rulePack.version}`)).toBeVisible();
  const link = screen.getByRole("link", { name: "第三方软件许可证" });
  expect(link).toHaveAttribute("href", "addin/licences.txt");
  expect(link).toHaveAttribute("target", "_blank");
});
