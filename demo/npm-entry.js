// What a publisher with a build step writes. The demo's server bundles it, as theirs would.
import "support-appeal/define";
