import { useEffect } from "react";
import { useDesk } from "../session/useDesk";

/** Leaving the page with changes that are not saved asks first; the words are the browser's. */
export function useLeaveQuestion() {
  const { desk } = useDesk();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      const { files } = desk.state();
      if (files.some(({ open }) => open?.shown.state().unsaved)) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [desk]);
}
