import { AddinFrame } from "./AddinFrame";
import { notEmulated } from "./batch/HostError";
import { documentView } from "./documentView";
import { EventHub } from "./events/EventHub";
import { FunctionCalls } from "./FunctionCalls";
import type { Host, HostOptions, Visibility } from "./Host";
import { classes } from "./model/classes";
import { createWorld } from "./model/createWorld";
import { DocumentState } from "./model/DocumentState";
import type { Surroundings } from "./model/ExcelClass";
import { Marks } from "./model/Marks";
import { Places } from "./model/Place";
import { OrderedFaults } from "./OrderedFaults";
import { EMULATED_SETS } from "./requirementSets";
import { Session } from "./Session";

/** Plays Excel on the web to an add-in, over any grid. */
export function createHost(options: HostOptions): Host {
  const state = new DocumentState(options.settings ?? [], options.shortcuts ?? {});
  const visibility = { now: options.visibility ?? "Visible" };
  const faults = new OrderedFaults();
  const world = createWorld({
    grid: options.grid,
    document: state,
    places: new Places(),
    marks: new Marks(options.grid),
    events: new EventHub(),
    functions: new FunctionCalls(),
    surroundings: surroundings(options, visibility, () => frame),
    classes,
    excelApi: Number((options.requirementSets ?? EMULATED_SETS)["ExcelApi"]?.split(".")[1] ?? 1),
    faults,
  });
  const problem =
    options.onProblem ??
    ((text: string) => {
      console.error(text);
    });
  const session = new Session(world, faults, (entries) => frame.pushEntries(entries), problem);
  const frame: AddinFrame = new AddinFrame(options, world, session, problem, () => visibility.now);
  options.grid.listen((event) => {
    session.onGridEvent(event);
    if (event.type === "selected") frame.pushSelectionChanged();
  });
  return {
    frameName: (origin) => frame.name(origin),
    attach: (window, subscribe, origin) => frame.attach(window, subscribe, origin),
    get ready() {
      return frame.ready;
    },
    invokeCommand: (commandId, actionId) => frame.invokeCommand(commandId, actionId),
    triggerAction: (actionId, argument) => {
      frame.triggerAction(actionId, argument);
    },
    callFunction: (name, args, caller) => frame.callFunction(name, args, caller),
    setVisibility: (value) => {
      showPane(value, visibility, frame);
    },
    log: () => session.log.all(),
    clearLog: () => {
      session.log.clear();
    },
    faults,
    document: documentView(state),
  };
}

function surroundings(
  options: HostOptions,
  visibility: { now: Visibility },
  frame: () => AddinFrame
): Surroundings {
  return {
    visibility: () => visibility.now,
    setVisibility: (value) => {
      if (value !== visibility.now) options.onVisibility?.(value);
      showPane(value, visibility, frame());
    },
    updateRibbon: (controlId, change) => options.onRibbonUpdate?.(controlId, change),
    openWorkbook: (file) => {
      if (!options.onWorkbook) throw notEmulated("another workbook");
      options.onWorkbook(file);
    },
    actionsReady: () => {
      frame().actionsReady();
    },
    functionsReady: () => {
      frame().functionsReady();
    },
  };
}

function showPane(value: Visibility, visibility: { now: Visibility }, frame: AddinFrame): void {
  if (value === visibility.now) return;
  visibility.now = value;
  frame.pushVisibility(value);
}
