/**
 * In bytes of a fetched file, and so at most in characters of its text: five times the largest
 * search file seen. Three of them are less than the 64 MB that a browser lets a message have.
 */
export const FILE_MAX = 16 * 1024 * 1024;
