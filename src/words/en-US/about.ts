import type { AboutWords } from "../AboutWords";

export const about: AboutWords = {
  title: "About",
  version: (version, rules) => `Version ${version} · rules ${rules}`,
  data: "This add-in sends no data; what is in the workbook stays on this computer.",
  licence: "MIT licence.",
  notices: "Third-party licences",
};
