package fr.automatants.amphi.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.ejml.dense.row.RandomMatrices_FDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "3, 7, 2", "4, 5, 4", "9, 6, 5", "32, 676, 16", "5, 16, 10"})
    void productsHaveTheBitsOfEjmls(int samples, int inputs, int neurons) {
        Random random = new Random(1);
        FMatrixRMaj x = RandomMatrices_FDRM.rectangle(samples, inputs, -1, 1, random);
        FMatrixRMaj w = RandomMatrices_FDRM.rectangle(neurons, inputs, -1, 1, random);

        FMatrixRMaj expected = new FMatrixRMaj(samples, neurons);
        FMatrixRMaj z = new FMatrixRMaj(samples, neurons);
        CommonOps_FDRM.multTransB(x, w, expected);
        Product.timesTransposed(x, w, new float[neurons], z);
        assertArrayEquals(expected.data, z.data);

        FMatrixRMaj expectedDw = new FMatrixRMaj(neurons, inputs);
        FMatrixRMaj dw = RandomMatrices_FDRM.rectangle(neurons, inputs, random);
        CommonOps_FDRM.multTransA(z, x, expectedDw);
        Product.transposedTimes(z, x, dw);
        assertArrayEquals(expectedDw.data, dw.data);
    }
}
