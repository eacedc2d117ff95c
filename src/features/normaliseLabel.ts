const enumerator = /^(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+[、.]|\d+[、.,])/;

/**
 * A label without what reports write differently: width of characters, spaces and breaks inside,
 * brackets, quotes, punctuation and the leading number.
 */
export function normaliseLabel(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff]+/g, "");
  return plain.replace(enumerator, "").replace(/[^\p{Letter}\p{Number}/]/gu, "");
}
