/** English words for a picture that is as large as the window. */
export const figures = {
  close: 'Close',
};
