package fr.automatants.amphi.digits;

/// One of MNIST's two sets, with its album.
public enum MnistPart {
    /// The 60 000 pictures to learn from.
    TRAIN {
        @Override
        public Album album() {
            return TrainAlbum.ALBUM;
        }
    },

    /// The 10 000 pictures to be judged on.
    TEST {
        @Override
        public Album album() {
            return TestAlbum.ALBUM;
        }
    };

    /// Returns the set sorted by digit, made at the first call and then shared.
    public abstract Album album();

    /// Sorts once, at the first use, by the class loader's own lock.
    private static final class TrainAlbum {
        static final Album ALBUM = Album.of(Mnist.load().train());
    }

    /// The same for the other set.
    private static final class TestAlbum {
        static final Album ALBUM = Album.of(Mnist.load().test());
    }
}
