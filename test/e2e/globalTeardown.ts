export default async function tearDown(): Promise<void> {
  await globalThis.e2e?.browser.close();
  await globalThis.e2e?.stop();
}
