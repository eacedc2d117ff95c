import {
  chosenMarks,
  directoryChannels,
  openMarks,
  otherChannelNames,
} from "../../../editions/directory/channels";
import type { ListedChannel } from "../../../engine/directory/Directory";

/** Signs that begin a channel wherever they stand; the others are letters too. */
const signs = /(?=[■□▄☑√✓○])/;
const letters = /^[口tn](?=[\u4e00-\u9fff])/;

/** The channels of a cell, one after the other or a line each. What has no sign is chosen. */
export function listedChannels(text: string): ListedChannel[] {
  return text
    .split("\n")
    .flatMap((line) => line.split(signs))
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const mark = markOf(part);
      return { mark, name: part.slice(mark.length).trim(), chosen: !openMarks.includes(mark) };
    });
}

function markOf(part: string): string {
  const [sign = ""] = part;
  const isSign = /[■□▄☑√✓○]/.test(sign) || (letters.test(part) && isChannel(part.slice(1)));
  return isSign && [...chosenMarks, ...openMarks].includes(sign) ? sign : "";
}

function isChannel(text: string): boolean {
  return [...directoryChannels, ...otherChannelNames].some((name) =>
    text.startsWith(name.slice(0, 4))
  );
}
