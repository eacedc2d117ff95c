import { Button, type ButtonProps } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useDesk } from "../session/useDesk";

type Props = Pick<ButtonProps, "appearance" | "size"> & { readonly label: string };

/** Presses the one place where files are chosen. */
export function OpenButton({ label, ...look }: Props) {
  const { state } = useDesk();
  return (
    <Button
      {...look}
      icon={<FolderOpenRegular />}
      disabled={state.opening !== null}
      onClick={() => document.getElementById("files")?.click()}
    >
      {label}
    </Button>
  );
}
