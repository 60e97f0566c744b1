import { css } from "lit";

/** Looks of what a reader only meets after their first move. */
export const lateStyles = css`
  .message {
    margin: 0;
  }
  .message:focus {
    outline: none;
  }
  .notice {
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_field);
  }
  .plain:hover {
    border-color: var(--_accent);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .primary[aria-disabled="true"] {
    opacity: 0.75;
    cursor: progress;
  }
  .field {
    display: block;
    margin-block-start: 0.75rem;
  }
  .field input {
    display: block;
    inline-size: min(100%, 16rem);
    min-block-size: 2.9rem;
    margin-block-start: 0.25rem;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: inherit;
    font: inherit;
    font-size: max(1rem, 16px);
  }
  .field input[aria-invalid="true"] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .questions {
    margin: 0.9rem 0 0;
  }
  .contact {
    color: inherit;
  }
  .plain {
    min-block-size: 2.9rem;
    padding: 0.6em 1.2em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_field);
    font-weight: 600;
  }
`;
