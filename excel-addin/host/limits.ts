/** Excel on the web refuses requests and answers of more than 5 MB; what is worked out here is no closer than this to it. */
export const MOST_BYTES = 4_300_000;

/** What one write holds at most, and what is read before it, so that many fit a batch whatever their texts. */
export const BYTES_OF_A_WRITE = 300_000;

/** What the lines hold that go at once: so many bytes fit an answer well. */
export const BYTES_OF_A_DELETION = 2_500_000;
