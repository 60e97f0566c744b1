// oxlint-disable no-extend-native, typescript/unbound-method -- that is what this page is for
// What other people's scripts do, before ours is there. A classic script, as they are.
Array.prototype.last = function () {
  return this[this.length - 1];
};
Object.prototype.extend = function () {};
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function () {
  return attachShadow.call(this, { mode: "open" });
};
Intl.NumberFormat = function () {
  throw new RangeError("not here");
};
window.BroadcastChannel = undefined;
