/** Messages between the two windows: JSON texts, in the form Office.js has for its web hosts. */
export interface Request {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const MessageType = { request: 0, response: 1 } as const;
export const RequestType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { result: 0, event: 1 } as const;
export const ErrorCode = { ok: 0, failed: -2 } as const;

/** Null for whatever else is posted to the page. */
export function parseRequest(data: unknown, conversationId: string): Request | null {
  if (typeof data !== "string") return null;
  let message: Partial<Request> | null;
  try {
    message = JSON.parse(data) as Partial<Request> | null;
  } catch {
    return null;
  }
  if (typeof message !== "object" || message?._messageType !== MessageType.request) return null;
  return message._conversationId === conversationId ? (message as Request) : null;
}
