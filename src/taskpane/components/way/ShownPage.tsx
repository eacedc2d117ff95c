import { Suspense } from "react";
import { isStep } from "../../session/way";
import { usePane } from "../../session/PaneContext";
import { Busy } from "../Busy";
import { CheckPage } from "../CheckPage";
import { HandOnPage } from "../handOn/HandOnPage";
import { InsertPage } from "../InsertPage";
import { PriorPage } from "../prior/PriorPage";
import { asidePages } from "./asidePages";
import { MorePage } from "./MorePage";

const stepPages = {
  insert: InsertPage,
  fill: PriorPage,
  check: CheckPage,
  handOn: HandOnPage,
} as const;

/** The page that the session is at. */
export function ShownPage() {
  const { words, state } = usePane();
  const { page } = state;
  if (page === "more") return <MorePage />;
  const Page = isStep(page) ? stepPages[page] : asidePages[page];
  return (
    Page && (
      <Suspense fallback={<Busy words={words.prior.pane.busy} />}>
        <Page />
      </Suspense>
    )
  );
}
