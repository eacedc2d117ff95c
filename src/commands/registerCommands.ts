import type { Session } from "../taskpane/session/Session";
import { wordsFor } from "../words";

/** A ribbon button hands over an event; a keyboard shortcut does not. */
type Pressed = Pick<Office.AddinCommands.Event, "completed"> | undefined;

/** The parts of Office that the ribbon needs. */
export interface RibbonOffice {
  readonly actions: { associate(id: string, action: (event?: Pressed) => Promise<void>): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

/** Ties the ids in the manifest to what the session does. */
export function registerCommands(office: RibbonOffice, session: Session) {
  const show = () => office.addin.showAsTaskpane();
  const commands: Readonly<Record<string, () => Promise<void>>> = {
    "XXGK.Insert": () => {
      session.go("insert");
      return show();
    },
    "XXGK.PriorYear": () => {
      session.go("fill");
      return show();
    },
    "XXGK.Compare": async () => {
      session.go("fill");
      // What goes into the sheet is Chinese in every language.
      await session.prior.compare(wordsFor("zh-CN").prior);
      await show();
    },
    "XXGK.Validate": async () => {
      await session.check();
      await show();
    },
    "XXGK.ClearMarks": async () => {
      await session.clearMarks();
      if (session.state().failure) await show();
    },
    "XXGK.Freeze": async () => {
      await session.convert("formulas");
      await show();
    },
    "XXGK.CleanCopy": async () => {
      session.go("handOn");
      await session.handOn.make(wordsFor("zh-CN").cells);
      await show();
    },
    "XXGK.Pane": show,
  };
  for (const [id, command] of Object.entries(commands)) {
    office.actions.associate(id, (event) => completing(command, session, event));
  }
}

/** Excel waits for `completed`, and locks the button until then: it comes whatever happens. */
async function completing(command: () => Promise<void>, session: Session, event: Pressed) {
  try {
    await command();
  } catch (error) {
    session.fail(error);
  } finally {
    event?.completed();
  }
}
