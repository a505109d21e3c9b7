import { Curve, type Frame, type Specimen, type WeightImage } from './frame';

/** What a browser knows of a run, put together from its frames. */
export class RunPicture {
  last?: Frame;
  specimens: Specimen[] = [];
  readonly losses = new Curve();
  readonly accuracies = new Curve();
  readonly images = new Map<number, WeightImage>();

  /** Takes a frame; false if one before it was missed. */
  take(frame: Frame): boolean {
    if (!frame.key && frame.sequence !== (this.last?.sequence ?? -1) + 1) {
      return false;
    }
    if (frame.key || frame.run !== this.last?.run) {
      this.losses.clear();
      this.accuracies.clear();
    }
    if (frame.key) {
      this.specimens = frame.specimens;
    }
    this.losses.take(frame.losses);
    this.accuracies.take(frame.accuracies);
    frame.images.forEach((image) => this.images.set(image.neuron, image));
    this.last = frame;
    return true;
  }

  /** A new connection counts from its own key frame. */
  forgetSequence() {
    if (this.last) {
      this.last = { ...this.last, sequence: -2 };
    }
  }
}

/** Largest of the ten outputs; the lowest digit when several are. */
export const verdict = (answers: Uint8Array): number => answers.indexOf(Math.max(...answers));
