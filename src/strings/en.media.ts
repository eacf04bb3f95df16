/** English words for media in an event. */
export const media = {
  video: 'Video',
  audio: 'Recording',
  play: 'Play here, from {name}',
  open: 'Open on {name}',
};
