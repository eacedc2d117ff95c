import { createRoot } from "react-dom/client";
import { preferences } from "../taskpane/session/Preferences";
import { wordsFor } from "../words";
import { PageApp } from "./components/PageApp";
import { saveFile } from "./model/saveFile";
import { bringMissing } from "./oldBrowsers";
import { openDoor } from "./openDoor";
import { Desk } from "./session/Desk";

bringMissing();

/** Whoever opens the page in a browser that knows this much is not told that it is too old. */
(window as unknown as { xxgkBegun: boolean }).xxgkBegun = true;

const { language } = navigator;
document.documentElement.lang = language.startsWith("en") ? language : "zh-CN";

/** The notices lie in the page itself; a blob gives them an address. */
const licences = document.getElementById("licences")?.textContent ?? "";
const notices = URL.createObjectURL(new Blob([licences], { type: "text/plain;charset=utf-8" }));

const desk = new Desk(
  openDoor,
  wordsFor(language),
  preferences(() => localStorage, ""),
  saveFile
);
createRoot(document.getElementById("root") ?? document.body).render(
  <PageApp
    desk={desk}
    language={language}
    thisYear={new Date().getFullYear()}
    abilities={{ functions: false, print: () => print(), notices }}
  />
);
