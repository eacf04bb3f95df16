/** English words for how exact a number is: what the data calls them. */
export const qualifier = (key: string): string => key.replace('-', ' ');
