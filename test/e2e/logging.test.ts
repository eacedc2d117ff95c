import { disconnectBrowser, openWorkbench, siteOrigin } from "./openWorkbench";

afterAll(disconnectBrowser);

test("where Excel lets Office.js log, the page still sends nothing, and works without the script for it", async () => {
  const opened = await openWorkbench({ sample: "pingtan-police-2021", logging: true });
  await opened.run((workbench) => workbench.click("XXGK.Validate"));
  // Longer than Office.js waits for its script.
  await opened.page.waitForTimeout(6_000);
  const asked = opened.requests.map((url) => new URL(url));
  const strangers = asked.filter(
    ({ protocol, origin }) => protocol === "https:" && origin !== siteOrigin()
  );
  expect(strangers).toEqual([]);
  expect(asked.map(({ pathname }) => pathname)).toContain("/officejs/telemetry/oteljs_agave.js");
  await opened.close();
});
