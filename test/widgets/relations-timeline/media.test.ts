import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/widgets/relations-timeline/define.js';
import { playerOf } from '../../../src/core/providers.js';
import { all, fail, inChromium, listen, one, show, until } from '../../helpers.js';

listen();

const event = (more: object) => ({ events: [{ date: '1991', title: 'A', ...more }] });
const youtube = { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'A speech' };

describe('players of others', () => {
  for (const [url, name, src] of [
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'YouTube',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ?t=42',
      'YouTube',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&start=42',
    ],
    [
      'https://youtube.com/shorts/dQw4w9WgXcQ',
      'YouTube',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    ],
    ['https://vimeo.com/76979871', 'Vimeo', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
    [
      'https://vimeo.com/76979871/8272103f6e',
      'Vimeo',
      'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=8272103f6e',
    ],
    [
      'https://www.dailymotion.com/video/x5e9eog',
      'Dailymotion',
      'https://geo.dailymotion.com/player.html?video=x5e9eog',
    ],
    [
      'https://home.wistia.com/medias/e4a27b971d',
      'Wistia',
      'https://fast.wistia.net/embed/iframe/e4a27b971d?autoPlay=true',
    ],
    [
      'https://soundcloud.com/forss/flickermood',
      'SoundCloud',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood&auto_play=true',
    ],
    [
      'https://open.spotify.com/track/11dFghVXANMlKmJXsNCbNl',
      'Spotify',
      'https://open.spotify.com/embed/track/11dFghVXANMlKmJXsNCbNl',
    ],
    [
      'https://www.tiktok.com/@scout2015/video/6718335390845095173',
      'TikTok',
      'https://www.tiktok.com/player/v1/6718335390845095173?autoplay=1',
    ],
    ['https://www.instagram.com/p/CUbHfhpswxt/', 'Instagram', 'https://www.instagram.com/p/CUbHfhpswxt/embed/'],
    ['https://x.com/jack/status/20', 'X', 'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true'],
    [
      'https://www.flickr.com/photos/bees/2341623661/',
      'Flickr',
      'https://www.flickr.com/photos/bees/2341623661/player/',
    ],
    ['https://imgur.com/a/5XfRE', 'Imgur', 'https://imgur.com/a/5XfRE/embed?pub=true'],
    [
      'https://www.documentcloud.org/documents/282753-lefler-thesis',
      'DocumentCloud',
      'https://embed.documentcloud.org/documents/282753-lefler-thesis/?embed=1',
    ],
    ['https://www.google.com/maps/place/Almaty', 'Google Maps', 'https://maps.google.com/maps?q=Almaty&output=embed'],
    [
      'https://archive.org/details/night_of_the_living_dead',
      'Internet Archive',
      'https://archive.org/embed/night_of_the_living_dead?autoplay=1',
    ],
  ] as const)
    it(`${url}`, () => {
      expect(playerOf(url)).to.deep.equal({ name, src });
    });

  for (const url of [
    'https://example.org/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
    'https://evil.example/https://youtu.be/dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=<script>',
    'mailto:a@youtube.com',
    '/watch?v=dQw4w9WgXcQ',
  ])
    it(`${url} is none of theirs`, () => {
      expect(playerOf(url)).to.equal(undefined);
    });
});

describe('<relations-timeline>: media in events', () => {
  it('other people’s: a control with title and thumbnail, which asks nobody until it is pressed', async () => {
    const element = await show(
      'relations-timeline',
      event({ embed: { ...youtube, thumbnail: { src: '/stories/media/river.svg', alt: '' } } }),
    );
    const button = one(element, '[part="play"]');
    expect(button.textContent.replace(/\s+/g, ' ').trim()).to.equal('A speech Play here, from YouTube');
    expect(all(element, 'iframe')).to.be.empty;
    expect(one<HTMLAnchorElement>(element, '[part="embed"] a').href).to.equal(youtube.url);
    await expect(element).to.be.accessible();
    // Large enough to be pressed under the control.
    expect(one(element, '[part="embed"] a').getBoundingClientRect().height).to.be.at.least(24);
    button.click();
    const frame = one<HTMLIFrameElement>(element, 'iframe');
    expect(frame.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ/);
    expect([frame.title, frame.referrerPolicy]).to.deep.equal(['A speech', 'strict-origin-when-cross-origin']);
    expect(getComputedStyle(button).display).to.equal('none');
    expect(element.shadowRoot!.activeElement === frame).to.equal(true);
  });

  it('of somebody whom we do not know: a link', async () => {
    const element = await show(
      'relations-timeline',
      event({ embed: { url: 'https://example.org/film', title: 'A film' } }),
    );
    expect(all(element, '[part="play"]')).to.be.empty;
    expect(one(element, '[part="embed"]').textContent.trim()).to.equal('A film (example.org)');
  });

  it('films and recordings: the browser’s own player, which loads nothing before it plays', async () => {
    const element = await show(
      'relations-timeline',
      event({
        video: {
          src: '/film.mp4',
          type: 'video/mp4',
          title: 'The signing',
          tracks: [{ src: '/stories/media/river.svg', srclang: 'en', label: 'English' }],
          caption: 'In Almaty.',
          credit: 'The archive',
        },
        audio: { src: '/speech.mp3', title: 'The speech' },
      }),
    );
    const video = one<HTMLVideoElement>(element, 'video');
    expect([video.preload, video.controls, video.ariaLabel, video.autoplay]).to.deep.equal([
      'none',
      true,
      'The signing',
      false,
    ]);
    expect(video.querySelector('track')!.kind).to.equal('captions');
    expect(one(element, 'figure').textContent).to.match(/In Almaty\.\s+Photo: The archive|In Almaty\..*The archive/);
    expect(one<HTMLAudioElement>(element, 'audio').preload).to.equal('none');
    await expect(element).to.be.accessible();
  });

  inChromium('on paper: title and address of what plays, each once; no address of where to write', async () => {
    const element = await show('relations-timeline', {
      events: [
        {
          title: 'A',
          video: { src: '/film.mp4', title: 'The signing', caption: 'In Almaty.' },
          audio: { src: 'https://example.org/speech.mp3', title: 'The speech' },
          embed: youtube,
          links: [{ href: 'mailto:desk@example.org?body=https://example.org/', text: 'desk@example.org' }],
        },
      ],
    });
    one(element, '[part="play"]').click();
    const shown = () => all(element, 'figure').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    expect(shown()).to.deep.equal(['In Almaty.', 'The speech', 'Open on YouTube']);
    await emulateMedia({ media: 'print' });
    try {
      const [film, sound, embed] = shown();
      expect([film, sound]).to.deep.equal(['The signing In Almaty.', 'The speech']);
      expect(embed).to.match(/^A speech .*Open on YouTube$/);
      const added = all(element, 'a').flatMap((link) => {
        const { content } = getComputedStyle(link, '::after');
        return link.getClientRects().length && content !== 'none' ? content.replace(/["\s]/g, '') : [];
      });
      expect(added).to.deep.equal(['/film.mp4', 'https://example.org/speech.mp3', youtube.url].map((to) => `(${to})`));
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('goes where the data says that it plays, and away where that is something else', async () => {
    const element = await show('relations-timeline', event({ embed: youtube }));
    one(element, '[part="play"]').click();
    element.data = event({ embed: { ...youtube, url: 'https://vimeo.com/76979871' } });
    await until(() => all(element, 'iframe').length === 0);
    expect(one(element, '[part="play"]').hidden).to.equal(false);
  });

  for (const [what, more, path] of [
    ['an address that runs', { embed: { url: 'javascript:alert(1)', title: 'A' } }, '/events/0/embed/url'],
    ['no title', { embed: { url: 'https://youtu.be/dQw4w9WgXcQ' } }, '/events/0/embed/title'],
    ['a film without an address', { video: { title: 'A' } }, '/events/0/video/src'],
    ['a poster that runs', { video: { src: '/a.mp4', poster: 'data:text/html,a' } }, '/events/0/video/poster'],
  ] as const)
    it(`refuses ${what}`, async () => {
      const { issues } = await fail('relations-timeline', event(more));
      expect(issues.map(({ path }) => path)).to.include(path);
    });
});
