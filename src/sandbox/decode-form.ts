/** A form as sent: every leaf a string, arrays still objects with number-like keys. No prototype, so no `__proto__`. */
export interface FormTree {
  [name: string]: FormTree | string;
}

const emptyTree = (): FormTree => Object.create(null) as FormTree;

const path = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;

/** `a[b][0]` → `["a", "b", "0"]`; a name whose brackets do not close is one odd name, to be refused as unknown. */
function splitName(name: string): string[] {
  const match = path.exec(name);
  if (match?.[1] === undefined || match[2] === undefined) return [name];
  return match[2] === "" ? [match[1]] : [match[1], ...match[2].slice(1, -1).split("][")];
}

function put(tree: FormTree, name: string, value: string): void {
  const steps = splitName(name);
  let node = tree;
  for (const [index, step] of steps.entries()) {
    const key = step === "" ? String(Object.keys(node).length) : step; // `expand[]=a&expand[]=b`
    if (index === steps.length - 1) {
      node[key] = value;
      return;
    }
    const next = node[key];
    if (typeof next === "object") node = next;
    else node = node[key] = emptyTree();
  }
}

/** Decodes Stripe's bracket notation: `line_items[0][price_data][currency]=usd`, `expand[]=customer`. */
export function decodeForm(encoded: string): FormTree {
  const tree = emptyTree();
  for (const [name, value] of new URLSearchParams(encoded)) put(tree, name, value);
  return tree;
}
