import { FluentProvider } from "@fluentui/react-components";
import { PlugDisconnectedRegular } from "@fluentui/react-icons";
import { wordsFor } from "../../words";
import { theme } from "../theme";
import { EmptyState } from "./EmptyState";

/** The page was opened outside Excel, or Office.js did not load. */
export function NoExcel({ language }: { readonly language: string }) {
  const { pane } = wordsFor(language);
  return (
    <FluentProvider theme={theme}>
      <EmptyState icon={<PlugDisconnectedRegular />} title={pane.product} text={pane.notInExcel} />
    </FluentProvider>
  );
}
