/** Names on the wire begin with a capital, those of the API do not; hidden ones ("_X") are the same. */
export function apiName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

export function wireName(api: string): string {
  return api.charAt(0).toUpperCase() + api.slice(1);
}
