package fr.automatants.amphi.engine.inspect;

/// How an image is hidden bit by bit: a square patch goes over it, line by line, and a last one
/// stands at each far edge, so that every pixel is hidden at least once.
///
/// @param side height and width of the image, in pixels
/// @param patch side of the patch, from 1 to `side`
/// @param stride pixels from one patch to the next, from 1 to `patch`
/// @param fill the value that hides, finite; 0 is a digit's ground
public record Occlusion(int side, int patch, int stride, float fill) {
    public Occlusion {
        Require.between("side", side, 1, 1 << 15);
        Require.between("patch", patch, 1, side);
        Require.between("stride", stride, 1, patch);
        Require.finite("fill", new float[] {fill});
    }

    /// How many places the patch takes along one side.
    int places() {
        return Math.ceilDiv(side - patch, stride) + 1;
    }

    /// The first pixel that place number `i` hides, along one side.
    int start(int i) {
        return Math.min(i * stride, side - patch);
    }
}
