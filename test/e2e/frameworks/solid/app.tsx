import { Show, createSignal } from "solid-js";
import { render } from "solid-js/web";
import "support-appeal/define";
import type { SupportAppealProps } from "support-appeal/solid";
import { endpoint, locale, placement, say } from "../page.ts";

function App() {
  const [stands, setStands] = createSignal(true);
  const [heading, setHeading] = createSignal("Support our ferry");
  const onChoice: SupportAppealProps["on:appeal-choice"] = ({ detail }) =>
    say(`choice ${detail.interval} ${detail.amount} ${detail.currency}`);
  return (
    <main>
      <button onClick={() => setHeading("Support our van")}>Change</button>
      <button onClick={() => setStands(false)}>Take away</button>
      <Show when={stands()}>
        <support-appeal
          attr:endpoint={endpoint}
          placement={placement}
          locale={locale}
          prop:variant={{ heading: heading() }}
          on:appeal-shown={({ detail }) => say(`shown ${detail.placement}`)}
          on:appeal-choice={onChoice}
        />
      </Show>
    </main>
  );
}

render(() => <App />, document.querySelector("#app") ?? document.body);
