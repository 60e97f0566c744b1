import { useState } from "react";
import { createRoot } from "react-dom/client";
import "support-appeal/define";
import type { SupportAppealProps } from "support-appeal/react";
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

createRoot(document.querySelector("#app") ?? document.body).render(<App />);
