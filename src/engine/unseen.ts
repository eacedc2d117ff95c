/**
 * What a person does not see in a text: spaces and breaks, zero-width marks, marks of direction, soft
 * hyphens.
 */
export const unseen = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
