import type { ReactiveController, ReactiveControllerHost } from "lit";

/** In pixels: a chart that is narrower can't be read. */
const NARROWEST = 240;

export interface ChartRoomOptions {
  /** What the charts stand in, within the element. */
  readonly within: string;
  /** Wider, and they say no more. In pixels. */
  readonly widest: number;
}

/** When charts are as wide as what they stand in: says how wide that is, and has them drawn anew when it changes. */
export class ChartRoom implements ReactiveController {
  /** In pixels. */
  width: number;
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ChartRoomOptions;
  /** In the next frame: a chart that is drawn anew while sizes are told is told of again, without an end. */
  readonly #watch = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(host: ReactiveControllerHost & Element, options: ChartRoomOptions) {
    this.#host = host;
    this.#options = options;
    this.width = options.widest;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  #measure(): void {
    const { within, widest } = this.#options;
    const room = this.#host.querySelector(within);
    // In the frame between, it may have left the page: what stands nowhere has no width.
    if (room?.isConnected !== true) return;
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(room);
    const inner = room.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    const width = Math.min(widest, Math.max(NARROWEST, Math.floor(inner)));
    if (width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
