import type { AddinFunction, FunctionAnswer } from "../grid/AddinFunction";
import type { Host } from "../host";

/** What Excel reads of the metadata file of an add-in's functions. */
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly optional?: boolean }[];
  }[];
}

export interface FunctionSource {
  readonly namespace: string;
  readonly metadataUrl: string;
}

/** The functions that the manifest announces, calling the add-in's page through Excel's protocol. */
export async function loadFunctions(
  source: FunctionSource | null,
  host: Host
): Promise<AddinFunction[]> {
  if (!source) return [];
  const response = await fetch(source.metadataUrl);
  if (!response.ok) return [];
  const { functions } = (await response.json()) as Metadata;
  return functions.map(({ id, name, parameters }) => ({
    name: `${source.namespace}.${name}`.toUpperCase(),
    required: parameters.filter(({ optional }) => !optional).length,
    parameters: parameters.length,
    call: (args) => host.callFunction(id, args) as Promise<FunctionAnswer>,
  }));
}
