import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import { useDesk } from "../session/useDesk";

const useStyles = makeStyles({
  over: {
    position: "fixed",
    top: "8px",
    right: "8px",
    bottom: "8px",
    left: "8px",
    zIndex: 1000,
    pointerEvents: "none",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: "rgba(240, 248, 243, 0.7)",
  },
});

/** Files may be dropped anywhere on the page. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { desk } = useDesk();
  const [over, setOver] = useState(false);
  const isOfFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    <div
      onDragOver={(event) => {
        if (!isOfFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!isOfFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void desk.take([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <div className={styles.over} />}
    </div>
  );
}
