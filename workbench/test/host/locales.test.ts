import { officeInJsdom } from "../../src/testing";

test("office.js starts in every kind of Chinese", async () => {
  for (const locale of ["zh-TW", "zh-HK", "zh-SG"]) {
    const office = await officeInJsdom({ locale });
    expect(office.Office.context.displayLanguage).toBe(locale);
    office.close();
  }
});
