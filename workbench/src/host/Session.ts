import type { GridEvent } from "../grid/Grid";
import type { BatchReply } from "./batch/batch";
import { HostError } from "./batch/HostError";
import { batchError, runBatch } from "./batch/runBatch";
import { BatchLog } from "./BatchLog";
import { announce, type Entry } from "./events/announce";
import type { World } from "./model/ExcelClass";
import { OrderedFaults } from "./OrderedFaults";
import { byteLength } from "./utf8";
import { RequestFlag, type RichApiCall } from "./wire/richApi";

const EDIT_POLL_MS = 25;

/** Runs the add-in's requests one after the other over the grid, and gathers what it is to hear of. */
export class Session {
  readonly log = new BatchLog();
  private queue: Promise<unknown> = Promise.resolve();
  private running = false;
  private held: Entry[] = [];
  private activeSheet: string;

  constructor(
    private readonly world: World,
    readonly faults: OrderedFaults,
    private readonly push: (entries: readonly Entry[]) => void,
    private readonly problem: (text: string) => void
  ) {
    this.activeSheet = world.grid.selection().sheet;
  }

  run(call: RichApiCall): Promise<BatchReply> {
    const reply = this.queue.then(() => this.runOne(call));
    this.queue = reply.catch(() => undefined);
    return reply;
  }

  /** Something happened in the grid; during a request the add-in hears of it afterwards. */
  onGridEvent(event: GridEvent): void {
    // Before it is announced: the range of the event itself stays where the rows came in.
    if (event.type === "changed") this.movePlaces(event);
    this.held.push(...announce(event, this.world, this.activeSheet));
    if (event.type === "activated") this.activeSheet = event.sheet;
    if (!this.running) this.release();
  }

  private async runOne(call: RichApiCall): Promise<BatchReply> {
    const started = performance.now();
    this.running = true;
    const { reply, what } = await this.attempt(call);
    this.running = false;
    const error = reply.Error?.Code ?? null;
    if (error === "NotImplemented") this.problem(reply.Error?.Message ?? error);
    if (call.fromAddinCode) {
      this.log.add({
        actions: call.request.Actions.length,
        bytes: call.bytes,
        writes: writes(call),
        ms: performance.now() - started,
        error,
        what,
      });
    }
    // After the reply has gone out: Excel's events never overtake the answer to the request.
    setTimeout(() => {
      this.release();
    }, 0);
    return reply;
  }

  private async attempt(
    call: RichApiCall
  ): Promise<{ reply: BatchReply; what: readonly string[] }> {
    try {
      if (call.fromAddinCode) {
        await this.faults.meet();
        refuseOversize(call.bytes, "RequestPayloadSizeLimitExceeded");
        await this.awaitCellEdit(call);
      }
      const outcome = await runBatch(call, writes(call), this.world);
      refuseOversize(byteLength(JSON.stringify(outcome.reply)), "ResponsePayloadSizeLimitExceeded");
      return outcome;
    } catch (error) {
      return { reply: { Results: [], TraceIds: [], Error: batchError(error, 0) }, what: [] };
    }
  }

  private async awaitCellEdit({ flags }: RichApiCall): Promise<void> {
    if (!this.world.grid.editing()) return;
    if (!(flags & RequestFlag.delayForCellEdit)) {
      throw new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode and try again."
      );
    }
    while (this.world.grid.editing()) {
      await new Promise((resolve) => setTimeout(resolve, EDIT_POLL_MS));
    }
  }

  private movePlaces({ sheet, area, change }: Extract<GridEvent, { type: "changed" }>): void {
    if (change === "RangeEdited") return;
    const shift = change.startsWith("Row") ? "rows" : "columns";
    this.world.places.move(sheet, change.endsWith("Inserted") ? "insert" : "remove", area, shift);
  }

  private release(): void {
    if (this.running || this.held.length === 0) return;
    this.push(this.held.splice(0));
  }
}

/** What Excel on the web takes and gives in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

function refuseOversize(bytes: number, code: string): void {
  if (bytes <= PAYLOAD_LIMIT) return;
  throw new HostError(code, "The payload is larger than 5 MB.");
}

function writes(call: RichApiCall): boolean {
  return (call.flags & RequestFlag.writes) !== 0;
}
