import Script from "next/script";

const endpoint = "https://support.example.org";
const publication = "The Example Times";

/** Once, in the root layout. `nonce` where your policy has one. */
export function SupportAppeal({ nonce }: { nonce?: string }) {
  return (
    <>
      <Script src={`${endpoint}/embed.js`} data-publication={publication} nonce={nonce} />
      <noscript>
        <a href={`${endpoint}/contribute`}>Support {publication}</a>
      </noscript>
    </>
  );
}
