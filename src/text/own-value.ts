// The one way to look something up by a name that comes from outside: a file, an argument, an answer, an error.

/** The value that an object itself has under a name. What every object inherits, such as `constructor`, is none. */
export function ownValue<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
