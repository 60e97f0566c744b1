import { render } from "preact";
import { useState } from "preact/hooks";
import "support-appeal/define";
import type { SupportAppealProps } from "support-appeal/preact";
import { endpoint, locale, placement, say } from "../page.ts";

function App() {
  const [stands, setStands] = useState(true);
  const [heading, setHeading] = useState("Support our ferry");
  const onChoice: SupportAppealProps["onappeal-choice"] = ({ detail }) =>
    say(`choice ${detail.interval} ${detail.amount} ${detail.currency}`);
  return (
    <main>
      <button onClick={() => setHeading("Support our van")}>Change</button>
      <button onClick={() => setStands(false)}>Take away</button>
      {stands && (
        <support-appeal
          endpoint={endpoint}
          placement={placement}
          locale={locale}
          variant={{ heading }}
          onappeal-shown={({ detail }) => say(`shown ${detail.placement}`)}
          onappeal-choice={onChoice}
        />
      )}
    </main>
  );
}

render(<App />, document.querySelector("#app") ?? document.body);
