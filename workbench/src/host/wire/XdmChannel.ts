import type { FrameMessage, FrameWindow, Subscribe } from "../Host";
import { ErrorCode, MessageType, ResponseType, parseRequest, type Request } from "./messages";

/** Answers a request with its reply data. */
export type Answer = (request: Request) => Promise<unknown>;

/** One conversation with an add-in's window. */
export class XdmChannel {
  private readonly stop: () => void;

  constructor(
    private readonly frame: FrameWindow,
    subscribe: Subscribe,
    private readonly origin: string,
    private readonly conversationId: string,
    private readonly answer: Answer
  ) {
    this.stop = subscribe((message) => {
      this.receive(message);
    });
  }

  /** An event: the name is how the add-in finds its handler. */
  push(eventName: string, data: unknown): void {
    this.send(eventName, ResponseType.event, ErrorCode.ok, 0, data);
  }

  close(): void {
    this.stop();
  }

  private receive(message: FrameMessage): void {
    if (message.origin !== this.origin) return;
    const request = parseRequest(message.data, this.conversationId);
    if (!request) return;
    const { _actionName, _correlationId } = request;
    const reply = (code: number, data: unknown): void => {
      this.send(_actionName, ResponseType.result, code, _correlationId, data);
    };
    this.answer(request).then(
      (data) => {
        reply(ErrorCode.ok, data);
      },
      (error: unknown) => {
        reply(ErrorCode.failed, String(error));
      }
    );
  }

  private send(
    actionName: string,
    responseType: number,
    errorCode: number,
    correlationId: number,
    data: unknown
  ): void {
    const message = {
      _messageType: MessageType.response,
      _responseType: responseType,
      _errorCode: errorCode,
      _actionName: actionName,
      _conversationId: this.conversationId,
      _correlationId: correlationId,
      _origin: this.origin,
      _data: data ?? null,
      _serializerVersion: 1,
    };
    this.frame.postMessage(JSON.stringify(message), this.origin);
  }
}
