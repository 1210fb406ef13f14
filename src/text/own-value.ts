// The one way to look up a name that comes from outside: from a file, an argument, a response or an error.

/** The value of an object's own property. Inherited properties, such as `constructor`, do not count. */
export function ownValue<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
