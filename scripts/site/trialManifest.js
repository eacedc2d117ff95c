/** The trial page is another add-in to Excel, so that taking it away leaves the real one in place. */
const id = "7c1f4a52-93de-4b0c-8a6e-2d5b60f1c9e4";

/** The manifest that opens the pane as the page of trial checks (docs/excel-checklist.md). */
const trialManifest = (manifest) =>
  manifest
    .replace(/<Id>[^<]+<\/Id>/, `<Id>${id}</Id>`)
    .replace('DefaultValue="信息公开年报助手"', 'DefaultValue="信息公开年报助手（Excel 检查）"')
    .replace(
      'Value="Disclosure Report Assistant"',
      'Value="Disclosure Report Assistant (Excel checks)"'
    )
    .replaceAll('/taskpane.html"', '/taskpane.html?trial"');

module.exports = { trialManifest };
