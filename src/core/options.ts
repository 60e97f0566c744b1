/**
 * Options for a function of the browser, which looks for those that are not there on the prototype too: what an old
 * script has put on `Object.prototype` (`mode`, `once`, `year`) would count as said by us.
 */
export function options<Given extends object>(given: Given): Given {
  const bare = Object.create(null) as object;
  return Object.assign(bare, given);
}
