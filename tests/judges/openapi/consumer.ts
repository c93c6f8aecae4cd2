// What openapi-typescript makes of the documents of `RICH`: each code's params are typed, and what is wrong does not compile.
import type { components as Envelope } from "./envelope.31.js";
import type { components as Flat } from "./flat.31.js";
import type { components as Problem } from "./problem.30.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Invalid = Envelope["schemas"]["OrderInvalidError"]["error"];
export const code: Same<Invalid["code"], "order_invalid"> = true;

export function params(error: Invalid): void {
  const id: number = error.params.order_id;
  const customer: string = error.params.customer;
  const ratio: number | undefined = error.params.ratio;
  const sizes: number[] = error.params.sizes;
  const stock: number | undefined = error.params.stock["key"];
  const urgent: boolean = error.params.urgent;
  const path: string | undefined = error.issues?.[0]?.path;
  // @ts-expect-error there is no such param
  const wrong = error.params.order;
  // @ts-expect-error it is a number
  const text: string = error.params.order_id;
  // @ts-expect-error it may be absent
  const sure: number = error.params.ratio;
  void [id, customer, ratio, sizes, stock, urgent, path, wrong, text, sure];
}

// The codes of a status are a union, which `code` tells apart where it is at the top.
function at404(error: Problem["schemas"]["Error404"]): number | string {
  switch (error.code) {
    case "order_not_found":
      return error.order_id;
    case "route_not_found":
    case "not_found":
      return error.detail;
    default:
      return error satisfies never;
  }
}

function at429(error: Flat["schemas"]["Error429"]): number | undefined {
  switch (error.code) {
    case "orders_limited":
    case "rate_limited":
      return error.retry_after;
    // @ts-expect-error there is no such code
    case "rate_limit":
      return 0;
  }
  return undefined;
}

// @ts-expect-error a param is missing
export const missing: Envelope["schemas"]["OrderNotFoundError"]["error"] = { code: "order_not_found", message: "No." };

export const hidden: Same<Extract<keyof Envelope["schemas"], "TeapotOnlyError">, never> = true;

void [at404, at429];
