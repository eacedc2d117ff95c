import { disconnectBrowser, openWorkbench } from "./openWorkbench";
afterAll(disconnectBrowser);
test("opens", async () => {
  const stage = await openWorkbench({ sample: "suqian-2020" });
  await stage.page.waitForTimeout(500);
  await stage.screenshot("first");
  console.log(await stage.page.evaluate(() => { const r:string[]=[]; for (const f of document.fonts) r.push(f.family+f.weight+f.status); const c=document.createElement("canvas").getContext("2d")!; const w=(f:string)=>{c.font=f; return [c.font,c.measureText("宿迁市").width]}; return [r, w("normal normal 16pt 等线"), w("normal normal 16pt Arial"), w('16pt "等线", Segoe UI')]; }));
  await stage.close();
}, 60000);
