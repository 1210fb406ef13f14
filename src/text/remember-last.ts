// Results that are asked for several times in a row.

/** The same function, which remembers its last result as long as it is called with the same value. */
export function rememberLast<K, V>(compute: (of: K) => V): (of: K) => V {
  let last: { readonly of: K; readonly result: V } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, result: compute(of) };
    return last.result;
  };
}
