import type { ExitCode, Io } from "../Io";
import { patience, startThread } from "./startThread";

/**
 * Carries out a command in a thread of its own: what it reads may hang or take all memory, and the
 * file that was being read is then blamed for it.
 */
export async function runInThread(
  script: string,
  args: readonly string[],
  { out, say, progress, words }: Io,
  most = patience
): Promise<ExitCode> {
  const thread = startThread(script, { args }, most);
  const tell = { out, say, progress };
  const code = await new Promise<ExitCode>((resolve) => {
    let file = args[0] ?? "";
    thread.listen((message, lost) => {
      if (lost !== null) {
        say(words.command.about(file, words.files.reasons[lost]("")));
        resolve(2);
      } else if (message?.is === "begun") file = message.file;
      else if (message?.is === "ended") resolve(message.code);
      else if (message && message.is !== "checked") tell[message.is](message.text);
      return message?.is === "ended";
    });
  });
  await thread.end();
  return code;
}
