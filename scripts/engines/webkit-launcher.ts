import { WebdriverLauncher } from "@web/test-runner-webdriver";
import { findWebKit } from "./find-webkit.ts";
import { screenSize, WebKitProcesses } from "./webkit-processes.ts";

type Options = ConstructorParameters<typeof WebdriverLauncher>[0];
type RunnerConfig = Parameters<WebdriverLauncher["initialize"]>[0];

/** What the runner's launcher keeps to itself: the session, which only the first file begins. */
interface Insides {
  ensureManagerInitialized(): Promise<void>;
  readonly driver?: {
    execute<Result>(script: string): Promise<Result>;
    setWindowRect(x: number, y: number, width: number, height: number): Promise<unknown>;
  };
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** As the runner gives the other engines one. */
const usualSize: WindowSize = { width: 800, height: 600 };

/** Runs tests in WebKitGTK. Its driver and its screen start with the first file and end with the last. */
export class WebKitLauncher extends WebdriverLauncher {
  readonly #options: Options;
  readonly #processes = new WebKitProcesses();

  constructor() {
    // The port is filled in when there is one.
    const options: Options = { hostname: "127.0.0.1", path: "/", capabilities: {} };
    super(options);
    this.#options = options;
  }

  override async initialize(config: RunnerConfig): Promise<void> {
    const webKit = findWebKit();
    if (webKit === undefined) throw new Error("WebKitGTK is not installed: apt-get install webkit2gtk-driver xvfb");
    this.#options.port = await this.#processes.start(webKit);
    Object.assign(this.#options.capabilities, {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: webKit.browser, args: ["--automation"] },
      // The driver refuses what it does not know, such as the runner's wish for WebDriver BiDi.
      "wdio:enforceWebDriverClassic": true,
    });
    await super.initialize(config);
    this.name = "WebKitGTK";
  }

  override async startSession(id: string, url: string): Promise<void> {
    await this.#insides.ensureManagerInitialized();
    await this.resize(usualSize);
    await super.startSession(id, url);
  }

  override async stop(): Promise<void> {
    await super.stop();
    this.#processes.end();
  }

  /** Makes what is seen of the page this large: WebDriver knows the size of the window alone. */
  async resize({ width, height }: WindowSize): Promise<void> {
    const { driver } = this.#insides;
    if (driver === undefined) throw new Error("WebKitGTK has no window yet");
    const [aroundX = 0, aroundY = 0] = await driver.execute<number[]>(
      "return [outerWidth - innerWidth, outerHeight - innerHeight]",
    );
    // Without a window manager, the window under the pointer has the focus: it is on the edge of ours.
    const [x, y] = [screenSize.width / 2 - 1, screenSize.height / 2 - 1];
    await driver.setWindowRect(x, y, width + aroundX, height + aroundY);
  }

  get #insides(): Insides {
    return this as unknown as Insides;
  }
}
