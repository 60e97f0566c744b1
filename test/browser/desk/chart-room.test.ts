import { expect } from "chai";
import { html, LitElement, type TemplateResult } from "lit";
import { ChartRoom } from "../../../src/desk/charts/chart-room.ts";

class Charts extends LitElement {
  readonly room = new ChartRoom(this, { within: ".card", widest: 1000 });
  readonly drawn: number[] = [];

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    this.drawn.push(this.room.width);
    return html`<div class="card"></div>`;
  }
}
customElements.define("test-charts", Charts);

const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));

async function placed(width: number): Promise<Charts> {
  const charts = new Charts();
  charts.style.cssText = `display: block; inline-size: ${width}px`;
  document.body.append(charts);
  await charts.updateComplete;
  return charts;
}

describe("the room for charts", () => {
  it("is what they stand in, and no narrower than can be read", async () => {
    const charts = await placed(500);
    await frame();
    await frame();
    expect(charts.room.width).to.equal(500);
    charts.style.inlineSize = "100px";
    await frame();
    await frame();
    expect(charts.room.width).to.equal(240);
    charts.remove();
  });

  it("stays as it was where they leave the page before it is measured", async () => {
    const charts = await placed(500);
    await new Promise<void>((told) =>
      new ResizeObserver((_, observer) => (observer.disconnect(), told())).observe(charts),
    );
    charts.remove();
    await frame();
    await frame();
    expect(charts.drawn.filter((width) => !Number.isFinite(width))).to.deep.equal([]);
  });
});
