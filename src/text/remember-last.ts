// Results that several rules ask for in turn.

/** The same function, which remembers its last result as long as it is called with the same object. */
export function rememberLast<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  let last: { readonly of: K; readonly result: V } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, result: compute(of) };
    return last.result;
  };
}
