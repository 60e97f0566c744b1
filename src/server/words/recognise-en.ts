import type { RecogniseWords } from "./recognise-words.ts";

export const recognise: RecogniseWords = {
  mail: {
    subject: "Let {publication} recognise your device",
    text: "You already give to {publication}: thank you. Open this link on the device on which you do not want to be asked again.",
    button: "Recognise this device",
    expires: "The link works once, for 15 minutes.",
    footer:
      "You get this mail because somebody asked for it on a page of {publication}, most likely you. If it was not you, there is nothing to do.",
  },
  title: "Recognise this device",
  intro:
    "Press the button, and {publication} does not ask you for support on this device while your gift lasts. The link works once.",
  button: "Recognise this device",
  noPage:
    "This link does not say which page it belongs to. On the device that is to be recognised, choose “I already give” under an appeal and ask for a new link there.",
  none: "No gift with this address runs at present, so there is nothing to recognise. Thank you for what you gave.",
};
