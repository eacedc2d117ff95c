import type { Entry } from "./events/announce";
import type { FrameWindow, HostOptions, Subscribe, Visibility } from "./Host";
import type { World } from "./model/ExcelClass";
import { Readiness } from "./Readiness";
import { EMULATED_SETS } from "./requirementSets";
import { RibbonCommands } from "./RibbonCommands";
import type { Session } from "./Session";
import { appContext, frameName } from "./wire/appContext";
import * as methods from "./wire/documentMethods";
import { RequestType, type Request } from "./wire/messages";
import { readRichApi, richApiData } from "./wire/richApi";
import { XdmChannel } from "./wire/XdmChannel";

const Push = {
  event: 65536,
  visibility: 65539,
  action: 2,
  customFunction: 1,
  invoke: 1000,
} as const;

/** The add-in's window as the host deals with it: what it asks, and what it is told. */
export class AddinFrame {
  private readonly conversationId = crypto.randomUUID();
  private readonly commands = new RibbonCommands();
  private readonly readiness = new Readiness();
  private readonly registered = new Set<string>();
  private channel: XdmChannel | null = null;

  constructor(
    private readonly options: HostOptions,
    private readonly world: World,
    private readonly session: Session,
    private readonly problem: (text: string) => void,
    private readonly visibility: () => Visibility
  ) {}

  get ready(): Promise<void> {
    return this.readiness.promise;
  }

  private get locale(): string {
    return this.options.locale ?? "zh-CN";
  }

  name(hostOrigin: string): string {
    return frameName({ locale: this.locale, conversationId: this.conversationId, hostOrigin });
  }

  attach(window: FrameWindow, subscribe: Subscribe, origin: string): () => void {
    this.channel?.close();
    const channel = new XdmChannel(window, subscribe, origin, this.conversationId, (request) =>
      this.answer(request)
    );
    this.channel = channel;
    return () => {
      channel.close();
      if (this.channel === channel) this.channel = null;
    };
  }

  actionsReady(): void {
    this.readiness.reached("actions");
  }

  functionsReady(): void {
    this.readiness.reached("functions");
  }

  async invokeCommand(commandId: string, actionId: string): Promise<void> {
    await this.ready;
    const done = this.commands.begin(commandId);
    const source = JSON.stringify({ source: { id: commandId } });
    this.channel?.push("appCommandInvoked", { 0: commandId, 1: actionId, 2: source });
    return done;
  }

  triggerAction(actionId: string, argument?: unknown): void {
    const json = argument === undefined ? "" : JSON.stringify(argument);
    this.pushEntries([[Push.action, Push.invoke, "", JSON.stringify([actionId, json]), ""]]);
  }

  async callFunction(
    name: string,
    args: readonly unknown[],
    caller = "Sheet1!A1"
  ): Promise<unknown> {
    await this.ready;
    const { id, result } = this.world.functions.begin();
    const message = JSON.stringify([id, name, args, caller, ERRORS_ALLOWED]);
    this.pushEntries([[Push.customFunction, Push.invoke, "", message, ""]]);
    return result;
  }

  pushVisibility(visibility: Visibility): void {
    const message = JSON.stringify({ visibility });
    this.pushEntries([[Push.event, Push.visibility, "", message, ""]]);
  }

  pushSelectionChanged(): void {
    if (this.registered.has("documentSelectionChanged")) {
      this.channel?.push("documentSelectionChanged", {});
    }
  }

  pushEntries(entries: readonly Entry[]): void {
    this.channel?.push("richApiMessage", { ArrayData: entries });
  }

  private async answer(request: Request): Promise<unknown> {
    if (request._actionType === RequestType.registerEvent) {
      if (!RAISED.has(request._actionName)) {
        this.problem(`the workbench does not emulate the event ${request._actionName}`);
        return methods.failed(NOT_SUPPORTED);
      }
      this.registered.add(request._actionName);
      return methods.ok();
    }
    if (request._actionType === RequestType.unregisterEvent) {
      this.registered.delete(request._actionName);
      return methods.ok();
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.begin();
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return this.execute(request._data as methods.MethodCall);
      default:
        this.problem(`the workbench does not emulate the message ${request._actionName}`);
        return null;
    }
  }

  /** A page that asks for its context has just been loaded, perhaps anew. */
  private begin(): unknown {
    this.registered.clear();
    this.world.events.reset();
    this.world.places.releaseAll();
    this.commands.abandon();
    this.world.functions.abandon();
    this.readiness.restart();
    return appContext({
      locale: this.locale,
      documentUrl: this.options.documentUrl ?? "",
      settings: this.world.document.settingsAsJson(),
      requirementSets: this.options.requirementSets ?? EMULATED_SETS,
      visibility: this.visibility(),
    });
  }

  private async tellingOfSettings<T>(act: () => T | Promise<T>): Promise<T> {
    const settings = (): string => JSON.stringify(this.world.document.settingsAsJson());
    const before = settings();
    const done = await act();
    if (this.registered.has("settingsChanged") && settings() !== before) {
      setTimeout(() => this.channel?.push("settingsChanged", {}), 0);
    }
    return done;
  }

  private async execute(call: methods.MethodCall): Promise<unknown> {
    const id = call.DdaMethod?.DispatchId;
    switch (id) {
      case methods.DispatchId.richApi: {
        const reply = await this.tellingOfSettings(() =>
          this.session.run(readRichApi(call.ArrayData ?? []))
        );
        this.options.onAnswered?.();
        return methods.ok({ Data: richApiData(reply) });
      }
      case methods.DispatchId.commandCompleted:
        this.commands.complete(String(call["0"]), Number(call["1"]));
        return methods.ok();
      case methods.DispatchId.saveSettings: {
        const refuse = this.session.faults.refusesSettings;
        return this.tellingOfSettings(() =>
          methods.saveSettings(call, this.world.document, refuse)
        );
      }
      case methods.DispatchId.loadSettings:
        return methods.loadSettings(this.world.document);
      default:
        this.problem(`the workbench does not emulate Office.js method ${String(id)}`);
        return methods.failed(NOT_SUPPORTED);
    }
  }
}

/** Events that the host raises; whoever asks for another must not wait for it in vain. */
const RAISED: ReadonlySet<string> = new Set([
  "appCommandInvoked",
  "richApiMessage",
  "documentSelectionChanged",
  "settingsChanged",
]);

/** The flag of a function whose metadata let it take error values. */
const ERRORS_ALLOWED = 4;

/** Office's number for an operation that the host does not have. */
const NOT_SUPPORTED = 5000;
