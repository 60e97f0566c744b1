import type { CheckoutsWords } from "./checkouts-words.ts";

export const checkouts: CheckoutsWords = {
  question: "¿Qué pasa con los pagos en Stripe?",
  empty:
    "Aún no se sabe nada de esto. En cuanto Stripe informe de un pago abandonado, aquí se dirá cuántos se pagan, se rechazan o se abandonan. Si nunca llega, la página «Ajustes» o doctor dirá si al webhook le falta algún tipo de evento.",
  sentence: "De {all} pagos iniciados, se pagó el {share}.",
  fewPaid: "De {all} pagos iniciados, se pagaron menos de diez.",
  refused: "Pagos rechazados con el lector presente: {refused}. De ellos, el {share} se pagó de todos modos.",
  chart: "De todos los pagos iniciados",
  ends: {
    paid: "Pagados",
    processing: "El banco aún debe pagar",
    failed: "El banco no pagó",
    declined: "Abandonados tras un rechazo",
    left: "Abandonados sin pagar",
  },
  method: "Método",
  refusedOnce: "Rechazados al menos una vez",
  others: "Desconocido o poco frecuente",
  methods: {
    card: "Tarjeta",
    sepa_debit: "Adeudo SEPA",
    us_bank_account: "Débito bancario de EE. UU.",
    bacs_debit: "Adeudo Bacs",
  },
  hint: "Desde el {day}, según Stripe. Menos de diez de un tipo no se cuentan, tampoco en las sumas. El método se sabe de lo pagado cuando se conoce su comisión, y de las aportaciones únicas rechazadas; quien solo se fue no eligió ninguno. De los pagos empezados antes de esta versión puede faltar un rechazo: están entre los abandonados.",
};
