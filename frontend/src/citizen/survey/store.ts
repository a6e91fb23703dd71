/** Where a device keeps texts: the part of localStorage that is used here. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** For devices of the public, and for those that refuse to keep anything: gone with the page. */
export function forgetfulStore(): Store {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (place) => [...texts.keys()][place] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** The memory of the device, if it has one and lets us use it. */
export function storeOfDevice(): Store {
  try {
    localStorage.setItem('kinerja.survey.try', '1');
    localStorage.removeItem('kinerja.survey.try');
    return localStorage;
  } catch {
    return forgetfulStore();
  }
}

/** What is kept there, or nothing where it is missing or unreadable. */
export function readKept<T>(store: Store, key: string): T | null {
  try {
    return JSON.parse(store.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}
